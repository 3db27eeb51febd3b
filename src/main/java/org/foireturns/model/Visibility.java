package org.foireturns.model;

/** Whether a person who opens the file sees the sheet. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    /** Hidden so that only a program can show it. */
    VERY_HIDDEN
}
