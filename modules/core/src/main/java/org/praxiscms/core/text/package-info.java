/** Values that texts are made of: slugs, Markdown, e-mail addresses. Uses nobody. */
package org.praxiscms.core.text;
