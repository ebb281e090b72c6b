/**
 * Which practice a request belongs to, and the walls between practices. Everyone in core may use it; it uses {@code text} only.
 */
package org.praxiscms.core.tenant;
