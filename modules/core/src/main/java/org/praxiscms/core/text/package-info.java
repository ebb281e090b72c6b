/** Values that texts are made of: slugs, Markdown, e-mail addresses, telephone numbers. Uses nobody. */
package org.praxiscms.core.text;
