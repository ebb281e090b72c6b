/** Bookings as a file for other programs. May use {@code booking}, {@code desk} and {@code form}. */
package org.praxiscms.admin.export;
