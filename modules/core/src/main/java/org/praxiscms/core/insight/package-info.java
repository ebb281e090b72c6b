/** What became of bookings, counted: never who. May use {@code tenant}, {@code booking}, {@code practice}. */
package org.praxiscms.core.insight;
