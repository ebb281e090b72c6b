/** Articles: list, editing, publication. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.article;
