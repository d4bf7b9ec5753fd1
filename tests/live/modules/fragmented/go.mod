module fragmented

go 1.24
