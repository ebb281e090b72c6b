/** Who may sign in, and what is open now. May use {@code tenant}, {@code text}, {@code privacy}, {@code practice}, {@code mail}. */
package org.praxiscms.core.identity;
