package org.foireturns.read.document;

import org.foireturns.read.contract.UnreadableFile;

/** Takes the paragraphs and tables of a document in the order in which they stand. */
public interface DocumentSink {
    void paragraph(Paragraph paragraph) throws UnreadableFile;

    void table(DocumentTable table) throws UnreadableFile;
}
