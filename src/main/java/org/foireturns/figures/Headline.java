package org.foireturns.figures;

/**
 * A draft sentence for publication.
 *
 * @param figure the id by which lineage names it
 * @param sentence ready to print
 * @param base what it was measured on, in words: how many forces, how many known
 * @param reason who is in it and who is left out, and why
 * @param firm whether no suppressed cell can change the number as printed
 */
public record Headline(String request, String figure, String sentence, String base, String reason, boolean firm) {}
