//go:build !special

package main

const edition = "plain"
