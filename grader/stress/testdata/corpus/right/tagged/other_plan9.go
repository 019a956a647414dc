package tagged

const variantName = "plan9" // a duplicate of the other two: never built on Linux
