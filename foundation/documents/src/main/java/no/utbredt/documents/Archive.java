package no.utbredt.documents;

/** Hands out the documents of each kind. */
public interface Archive {

    /** The documents of that kind. Cheap to call; touches no store. */
    <S> Documents<S> documents(Kind<S> kind);
}
