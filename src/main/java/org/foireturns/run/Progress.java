package org.foireturns.run;

/** Told how far the reading of files has come, from several threads. */
public interface Progress {
    /** So many files will be read; those known already are not among them. */
    void begin(int files);

    /** So many more cells were read. */
    default void cellsRead(int cells) {}

    /** One more file was read. */
    void fileRead();

    /** There is nothing more to tell. */
    void end();
}
