package org.foireturns.words;

/**
 * What a word or phrase of the vocabulary says on its own.
 *
 * @param value which of its kind, such as {@code female} or {@code 4}; empty where the kind says all
 */
public record Term(TermKind kind, String value) {}
