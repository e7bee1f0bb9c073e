/// What a person looks for, written as text and read back: the grammar of every filter. Pure.
package dev.rolecall.inventory.query;
