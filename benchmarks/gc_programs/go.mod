module stackward.dev/gcprograms

go 1.25
