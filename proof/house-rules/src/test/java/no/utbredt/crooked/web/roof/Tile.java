package no.utbredt.crooked.web.roof;

/** Says its technology before its business. */
class Tile {}
