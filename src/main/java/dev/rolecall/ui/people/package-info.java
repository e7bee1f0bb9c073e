/// The place of people: every grant pivoted by who holds it, filtered and sorted like all access.
package dev.rolecall.ui.people;
