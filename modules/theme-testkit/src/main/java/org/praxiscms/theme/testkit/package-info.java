/**
 * What every theme must pass, and pages to pass it with. Uses {@code theme-api} only; themes use it at test scope.
 */
package org.praxiscms.theme.testkit;
