/** Values that texts are made of: slugs, Markdown, e-mail addresses. Uses nobody but {@code tenant} for storing. */
package org.praxiscms.core.text;
