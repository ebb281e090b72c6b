/** What an article ends in. May use {@code tenant} and {@code text}. */
package org.praxiscms.core.calltoaction;
