module example.com/types.v2

go 1.24
