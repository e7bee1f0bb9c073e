/// What the places that list things in a table have in common: keeping their place through a
/// refresh, showing what it changed, and being narrowed.
package dev.rolecall.ui.listing;
