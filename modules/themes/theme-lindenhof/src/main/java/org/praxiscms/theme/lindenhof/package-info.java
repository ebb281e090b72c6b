/** The face of a practice in an old Viennese courtyard. Knows {@code theme-api} only. */
package org.praxiscms.theme.lindenhof;
