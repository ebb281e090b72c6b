/** The practice's editing pages under {@code /admin}. May use core and web; knows nothing of the site. */
package org.praxiscms.admin;
