/** The booking on pages of other sites: which ones may, and what to put there. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.embedding;
