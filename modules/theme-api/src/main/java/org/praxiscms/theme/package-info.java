/**
 * All that a theme may know: the page records, the {@link org.praxiscms.theme.Theme} contract and the document's shell
 * that carries what no theme may forget. Depends on nothing of Praxis, so that a theme can neither load nor change data.
 */
package org.praxiscms.theme;
