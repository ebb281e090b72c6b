/** The face of a practice on a quay in Cork. Knows {@code theme-api} only. */
package org.praxiscms.theme.harbour;
