/** Pages of text: about, fees, questions, privacy, imprint. May use {@code tenant} and {@code text}. */
package org.praxiscms.core.page;
