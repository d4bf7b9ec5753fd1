//go:build special

package main

const edition = "special"
