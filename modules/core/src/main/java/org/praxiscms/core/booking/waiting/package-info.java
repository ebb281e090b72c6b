/**
 * The waiting list: who found no time that suits is offered one that becomes free, one person after the other. May use
 * {@code booking}, {@code practice}, {@code mail}, {@code privacy}, {@code tenant}.
 */
package org.praxiscms.core.booking.waiting;
