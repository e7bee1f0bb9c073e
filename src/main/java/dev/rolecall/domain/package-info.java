/// The words of access administration as immutable values: accounts, resources, principals, roles,
/// grants, changes and failures. Depends on nothing but the words of [dev.rolecall.i18n].
package dev.rolecall.domain;
