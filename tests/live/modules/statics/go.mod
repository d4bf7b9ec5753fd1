module example.com/statics

go 1.24
