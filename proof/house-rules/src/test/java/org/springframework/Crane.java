package org.springframework;

public class Crane {}
