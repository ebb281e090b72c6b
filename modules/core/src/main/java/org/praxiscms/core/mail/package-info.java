/** Mails: written into the outbox with what they tell of, sent later, once. May use {@code tenant}, {@code text}, {@code privacy}, {@code practice}. */
package org.praxiscms.core.mail;
