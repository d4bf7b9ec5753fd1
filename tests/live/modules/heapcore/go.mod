module heapcore

go 1.24
