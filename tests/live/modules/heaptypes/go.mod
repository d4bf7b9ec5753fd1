module heaptypes

go 1.24
