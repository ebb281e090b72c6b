/** Articles from draft to archive. May use {@code tenant}, {@code text}, {@code practice}, {@code calltoaction}. */
package org.praxiscms.core.article;
