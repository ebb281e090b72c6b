/** The booking plug-in for pages of other sites: one script, put together from its parts. May use {@code web}. */
package org.praxiscms.site.embed;
