//go:build race

package tagged

const variantName = "race"
