package org.foireturns.grammar;

/**
 * Something that is asked of texts again and again, and whose answer hangs on the text and the grammar alone, such as
 * whether a text names blank cells: a grammar remembers the answers for all files that it reads. Each is itself and no
 * other's; keep it in a constant.
 *
 * @param <T> the answer
 */
@SuppressWarnings("UnusedTypeParameter") // the answer's type is for who asks
public final class Question<T> {}
