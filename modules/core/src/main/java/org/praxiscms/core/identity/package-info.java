/** Who may sign in, and what is open now. May use {@code tenant}, {@code text}, {@code privacy}. */
package org.praxiscms.core.identity;
