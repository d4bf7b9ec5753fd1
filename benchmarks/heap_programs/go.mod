module stackward.dev/heapprograms

go 1.24
