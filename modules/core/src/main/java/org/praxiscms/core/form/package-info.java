/** One-time keys of forms. May use {@code tenant} and {@code privacy}. */
package org.praxiscms.core.form;
