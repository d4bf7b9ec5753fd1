module heapsample

go 1.24
