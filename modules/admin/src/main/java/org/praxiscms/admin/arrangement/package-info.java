/**
 * What the practice itself puts into its calendar: a booking moved, one made by hand, time blocked. May use
 * {@code booking}, {@code desk}, {@code form} and {@code hours}.
 */
package org.praxiscms.admin.arrangement;
