/** Forms: what was entered, checked field by field, kept and shown again. May use {@code desk}. */
package org.praxiscms.admin.form;
