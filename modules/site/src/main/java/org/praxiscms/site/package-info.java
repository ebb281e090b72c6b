/** The public site: pages, booking forms, feeds, JSON API. May use core, the theme API and {@code web}; never the admin. */
package org.praxiscms.site;
