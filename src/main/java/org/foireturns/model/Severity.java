package org.foireturns.model;

import jakarta.validation.Payload;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The file is set aside unread. */
    QUARANTINE,
    /** Blocks publication. */
    ERROR,
    /** Needs an answer or a reason. */
    QUESTION,
    /** Says what we did. */
    NOTE;

    /** Payload of a constraint whose violation rejects the candidate. */
    public static final class Rejects implements Payload {}

    /** Payload of a constraint whose violation lets the candidate count and asks about it. */
    public static final class Asks implements Payload {}

    /** As written in output files. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
