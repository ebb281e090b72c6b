/** The practice, who works there, when, and what it offers. May use {@code tenant} and {@code text}. */
package org.praxiscms.core.practice;
