/// The filter bar every list shares: one query, shown as text, chips, menus and saved views.
package dev.rolecall.ui.query;
